package io.github.catalogue27k.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The table of settings in docs/operating.md against the code. */
class OperatingTest {
    private static final Map<String, String> TABLE = new LinkedHashMap<>();

    @BeforeAll
    static void readTable() throws IOException {
        Matcher row = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| ([^|]+) \\|")
                .matcher(Files.readString(Path.of("docs/operating.md")));
        while (row.find()) {
            TABLE.put(row.group(1), row.group(2).strip().replace("`", ""));
        }
    }

    @Test
    void everySettingOfOursIsInTheTableAndNoOther() throws ClassNotFoundException {
        Map<String, Optional<String>> settings = new TreeMap<>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scanner.findCandidateComponents("io.github.catalogue27k")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (RecordComponent setting : type.getRecordComponents()) {
                settings.put(prefix + "." + kebab(setting.getName()), defaultOf(type, setting));
            }
        }

        assertThat(TABLE.keySet())
                .filteredOn(name -> name.startsWith("catalogue."))
                .containsExactlyInAnyOrderElementsOf(settings.keySet());
        settings.forEach((name, value) -> value.filter(v -> !v.startsWith("https://github.com"))
                .ifPresent(v -> assertThat(TABLE).containsEntry(name, v)));
    }

    @Test
    void everyLimitOfTheServerStandsInTheTableWithItsValue() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties set = yaml.getObject();

        set.stringPropertyNames().stream()
                .filter(name -> name.startsWith("server.") && !name.contains("session"))
                .forEach(name -> assertThat(TABLE).containsEntry(name, set.getProperty(name)));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> defaultOf(Class<?> type, RecordComponent setting) {
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            DefaultValue value = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(setting.getName()) && value != null) {
                return Optional.of(value.value()[0]);
            }
        }
        return Optional.empty();
    }
}
