package io.github.catalogue27k.site;

import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.search.Resolution;
import io.github.catalogue27k.search.Resolver;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The error pages for people: what went wrong, and the pages they may have meant. */
@Component
class ErrorPages implements ErrorViewResolver {
    private final Resolver resolver;

    ErrorPages(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("status", status.value());
        page.put("words", words(status));
        page.put("advice", advice(status));
        page.put("near", status == HttpStatus.NOT_FOUND ? near(address(request)) : Map.of());
        return new ModelAndView("error", page, status);
    }

    private Map<String, String> near(String address) {
        Resolution resolution = resolver.resolve(address.replaceFirst("^/(standards/)?", ""));
        Map<String, String> near = new LinkedHashMap<>();
        resolution.matches().forEach(found -> near.put(found.href(), found.designation()));
        for (Register.Entry entry : resolution.suggestions()) {
            near.put(entry.href(), entry.designation().toString());
        }
        return near;
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
