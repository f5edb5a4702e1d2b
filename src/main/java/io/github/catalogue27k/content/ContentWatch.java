package io.github.catalogue27k.content;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the content again when a file in its folder was saved; content with a problem leaves the last good revision
 * serving.
 *
 * <p>It looks at times and sizes ten times a second, which costs some milliseconds. A {@code WatchService} is not simpler: it
 * needs a key for each folder, tells one saving in many events, sees nothing on network folders and in containers' mounts,
 * and on macOS looks at times too.
 */
@Component
@ConditionalOnBooleanProperty("catalogue.watch")
class ContentWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final long PAUSE_MILLIS = 100;
    private static final long LONGEST_LOAD_SECONDS = 30;

    private final Path folder;
    private final ContentLoader loader;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Settling settling;
    private volatile @Nullable Thread thread;

    ContentWatch(ContentSettings settings, ContentLoader loader) {
        this.folder = Objects.requireNonNull(settings.content());
        this.loader = loader;
        // Before the first load, so that what is saved during it is not missed.
        this.settling = new Settling(SourceFiles.stamps(folder));
    }

    /** Loads the content if it has changed and come to rest. */
    void look() {
        try {
            if (settling.isToBeRead(SourceFiles.stamps(folder))) {
                loader.load();
            }
        } catch (ContentException wrong) {
            LOG.warn("The content was not loaded, the revision before it stays:\n{}", wrong.getMessage());
        } catch (UncheckedIOException vanished) {
            LOG.warn("The content changed while it was read; it is read again: {}", vanished.getMessage());
            settling.forget();
        }
    }

    @Override
    public void start() {
        Thread watch = new Thread(this::watch, "content-watch");
        watch.setDaemon(true);
        thread = watch;
        watch.start();
        LOG.info("Watching {}", folder);
    }

    private void watch() {
        try {
            while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                try {
                    look();
                } catch (RuntimeException unforeseen) {
                    LOG.error("The content was not loaded, the revision before it stays", unforeseen);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets a load that runs come to its end, because what it uses is closed next. */
    @Override
    public void stop() {
        stopped.countDown();
        Thread watch = thread;
        thread = null;
        try {
            if (watch != null) {
                watch.join(TimeUnit.SECONDS.toMillis(LONGEST_LOAD_SECONDS));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
