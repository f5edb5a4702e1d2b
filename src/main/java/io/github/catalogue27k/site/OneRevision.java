package io.github.catalogue27k.site;

import io.github.catalogue27k.catalogue.CurrentRevision;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a request from one revision, although a page asks many questions and another revision may come meanwhile. */
@Component
class OneRevision extends OncePerRequestFilter {
    private final CurrentRevision current;

    OneRevision(CurrentRevision current) {
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentRevision.Hold hold = current.hold();
        try (hold) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
