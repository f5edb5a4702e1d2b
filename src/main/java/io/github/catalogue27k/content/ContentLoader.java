package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.CatalogueLoader;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds, reads and loads the content before the port opens; wrong content stops the start. */
@Component
@EnableConfigurationProperties(ContentSettings.class)
class ContentLoader implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ContentLoader.class);

    private final ContentSettings settings;
    private final CatalogueLoader catalogue;
    private final LoadState state;

    ContentLoader(ContentSettings settings, CatalogueLoader catalogue, LoadState state) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.state = state;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    /** One load after another, whoever asks. */
    synchronized void load() {
        try {
            catalogue.load(ContentReader.read(files()));
            if (state.failure().isPresent()) {
                LOG.info("The content has no problem any more");
            }
            state.succeeded();
        } catch (ContentException wrong) {
            state.failed(wrong.problems().stream().map(Problem::toString).toList());
            throw wrong;
        } catch (RuntimeException failure) {
            state.failed(List.of(String.valueOf(failure.getMessage())));
            throw failure;
        }
    }

    private List<SourceFile> files() {
        return settings.content() == null ? SourceFiles.inJar() : SourceFiles.in(settings.content());
    }
}
