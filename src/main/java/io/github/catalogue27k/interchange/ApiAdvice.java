package io.github.catalogue27k.interchange;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers the API's errors as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ApiController.class)
class ApiAdvice extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail nothing(NothingFoundException nothing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, nothing.getMessage());
        problem.setProperty("suggestions", nothing.suggestions());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail bad(BadQuestionException bad) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
    }
}
