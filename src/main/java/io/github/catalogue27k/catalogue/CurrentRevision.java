package io.github.catalogue27k.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one pointer that makes a revision current. Whoever reads more than once holds the revision that was current at the
 * first reading, {@code try (var hold = current.hold()) { … }}: the pointer may move meanwhile, but not for this thread,
 * and the rows of the held revision stay until it lets go.
 */
@Component
public class CurrentRevision {
    record Loaded(Revision revision, Register register, Instant at, AtomicInteger readers) {
        Loaded(Revision revision, Register register) {
            this(revision, register, Instant.now(), new AtomicInteger());
        }
    }

    /** A thread's hold on a revision; closing it lets go. */
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private final AtomicReference<@Nullable Loaded> current = new AtomicReference<>();
    private final List<Loaded> before = new CopyOnWriteArrayList<>();
    private final ThreadLocal<@Nullable Loaded> held = new ThreadLocal<>();

    /** Holds the current revision for this thread; within a hold, and before the first load, there is nothing to do. */
    public Hold hold() {
        Loaded loaded = held.get() == null ? enter() : null;
        if (loaded == null) {
            return () -> {};
        }
        held.set(loaded);
        return () -> {
            held.remove();
            loaded.readers.decrementAndGet();
        };
    }

    Loaded get() {
        Loaded mine = held.get();
        Loaded loaded = mine == null ? current.get() : mine;
        if (loaded == null) {
            throw new IllegalStateException("no revision is loaded yet");
        }
        return loaded;
    }

    /** Whether nothing was loaded yet. */
    boolean isNothing() {
        return current.get() == null;
    }

    boolean is(String revisionId) {
        Loaded loaded = current.get();
        return loaded != null && loaded.revision().id().equals(revisionId);
    }

    void set(Loaded loaded) {
        Loaded last = current.getAndSet(loaded);
        if (last != null) {
            before.add(last);
        }
    }

    /** Whether somebody still reads a revision that is not current any more. */
    boolean isHeld(String revisionId) {
        before.removeIf(loaded -> loaded.readers.get() == 0);
        return before.stream().anyMatch(loaded -> loaded.revision().id().equals(revisionId));
    }

    /** Counts first and looks again after, so that the loader, which does it the other way round, misses no reader. */
    private @Nullable Loaded enter() {
        while (true) {
            Loaded loaded = current.get();
            if (loaded == null) {
                return null;
            }
            loaded.readers.incrementAndGet();
            if (current.get() == loaded) {
                return loaded;
            }
            loaded.readers.decrementAndGet();
        }
    }
}
