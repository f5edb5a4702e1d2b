package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.CatalogueLoader;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds, reads and loads the content before the port opens; wrong content stops the start. */
@Component
@EnableConfigurationProperties(ContentSettings.class)
class ContentLoader implements SmartInitializingSingleton {
    private final ContentSettings settings;
    private final CatalogueLoader catalogue;

    ContentLoader(ContentSettings settings, CatalogueLoader catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    void load() {
        catalogue.load(ContentReader.read(files()));
    }

    private List<SourceFile> files() {
        return settings.content() == null ? SourceFiles.inJar() : SourceFiles.in(settings.content());
    }
}
