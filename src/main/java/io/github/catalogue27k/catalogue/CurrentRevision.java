package io.github.catalogue27k.catalogue;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one pointer that makes a revision current: whoever reads sees all of the old one or all of the new one. */
@Component
class CurrentRevision {
    record Loaded(Revision revision, Register register, Instant at) {}

    private final AtomicReference<@Nullable Loaded> current = new AtomicReference<>();

    Loaded get() {
        Loaded loaded = current.get();
        if (loaded == null) {
            throw new IllegalStateException("no revision is loaded yet");
        }
        return loaded;
    }

    boolean is(String revisionId) {
        Loaded loaded = current.get();
        return loaded != null && loaded.revision().id().equals(revisionId);
    }

    void set(Loaded loaded) {
        current.set(loaded);
    }
}
