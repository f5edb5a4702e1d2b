package io.github.catalogue27k.site;

import io.github.catalogue27k.search.Resolution;
import io.github.catalogue27k.search.Resolver;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every error of the site: for people a page with the pages they may have meant, for programs a problem detail. */
@Controller
class ErrorPages implements ErrorController {
    /** A page that somebody may have meant. */
    record Near(String href, String designation, String title) {}

    private final Resolver resolver;

    ErrorPages(Resolver resolver) {
        this.resolver = resolver;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (ForPrograms.isAsked(address(request), request.getHeader("Accept"))) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words(status) + ". " + advice(status));
            return ResponseEntity.of(problem).build();
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("status", status.value());
        page.put("words", words(status));
        page.put("advice", advice(status));
        Resolution meant = resolver.resolve(address(request).replaceFirst("^/(standards/)?", ""));
        boolean unknown = status == HttpStatus.NOT_FOUND;
        page.put("near", unknown ? near(meant) : List.of());
        page.put("outsiders", unknown ? meant.outsiders() : List.of());
        return new ModelAndView("error", page, status);
    }

    /** Somebody who asks for the error page itself asks for something that is not there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static List<Near> near(Resolution resolution) {
        return Stream.concat(
                        resolution.matches().stream()
                                .map(found -> new Near(
                                        found.href(),
                                        found.designation(),
                                        found.entry().title())),
                        resolution.suggestions().stream()
                                .map(entry -> new Near(
                                        entry.href(), entry.designation().toString(), entry.title())))
                .toList();
    }

    private static String address(HttpServletRequest request) {
        @Nullable Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return URLDecoder.decode(String.valueOf(original), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "No such page";
            case BAD_REQUEST -> "This address cannot be read";
            case METHOD_NOT_ALLOWED -> "This site is for reading";
            default -> status.is5xxServerError() ? "Something broke on our side" : "This does not work";
        };
    }

    private static String advice(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case BAD_REQUEST -> "Something in it has a form that does not exist here.";
            case METHOD_NOT_ALLOWED -> "Pages are asked for with GET.";
            default ->
                status.is5xxServerError()
                        ? "It is not your fault. Try again in a moment."
                        : "The server refused the request.";
        };
    }
}
