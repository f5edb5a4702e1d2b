package io.github.catalogue27k.interchange;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers unknown addresses under {@code /api} as a program expects it; other methods still get their 405. */
@RestController
class ApiFallback {
    @GetMapping("/api/**")
    Object nothing() {
        throw new NothingFoundException("There is no such address in the API.", List.of("/api/v1/standards"));
    }
}
