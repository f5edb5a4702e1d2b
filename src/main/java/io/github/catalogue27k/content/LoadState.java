package io.github.catalogue27k.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the content is kept up to date, for whoever runs the site. */
@Component
public class LoadState {
    /**
     * An attempt that left the revision before it current.
     *
     * @param problems one a line: {@code standards/iso-iec-27001.md:12:16: …}
     */
    public record Failure(Instant at, List<String> problems) {
        public Failure {
            problems = List.copyOf(problems);
        }
    }

    private final boolean watched;
    private volatile @Nullable Failure failure;

    LoadState(ContentSettings settings) {
        this.watched = settings.watch();
    }

    /** Whether files saved in the folder of content show by themselves. */
    public boolean watched() {
        return watched;
    }

    /** The latest attempt to load, if it failed; nothing once the content is mended. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    void succeeded() {
        failure = null;
    }

    void failed(List<String> problems) {
        failure = new Failure(Instant.now(), problems);
    }
}
