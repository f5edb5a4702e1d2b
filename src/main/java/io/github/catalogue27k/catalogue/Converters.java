package io.github.catalogue27k.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How our values stand in columns: one text each, so that a table reads well in any database. */
final class Converters {
    private Converters() {}

    @Converter(autoApply = true)
    static class OfPartialDate implements AttributeConverter<PartialDate, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
            return date == null ? null : date.text();
        }

        @Override
        public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new PartialDate(text);
        }
    }

    @Converter(autoApply = true)
    static class OfStageCode implements AttributeConverter<StageCode, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable StageCode stage) {
            return stage == null ? null : stage.code();
        }

        @Override
        public @Nullable StageCode convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : StageCode.of(code).orElseThrow();
        }
    }

    /** One entry a line. */
    @Converter
    static class OfStrings implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<String> list) {
            return list == null ? "" : String.join("\n", list);
        }

        @Override
        public List<String> convertToEntityAttribute(@Nullable String text) {
            return text == null || text.isEmpty() ? List.of() : text.lines().toList();
        }
    }

    /** One source a line, its purpose behind a tab. */
    @Converter
    static class OfSources implements AttributeConverter<List<Source>, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable List<Source> list) {
            return list == null ? "" : list.stream().map(OfSources::line).collect(Collectors.joining("\n"));
        }

        @Override
        public List<Source> convertToEntityAttribute(@Nullable String text) {
            return text == null
                    ? List.of()
                    : text.lines().map(OfSources::source).toList();
        }

        private static String line(Source source) {
            return source.supports() == null ? source.address() : source.address() + "\t" + source.supports();
        }

        private static Source source(String line) {
            int tab = line.indexOf('\t');
            return tab < 0 ? new Source(line, null) : new Source(line.substring(0, tab), line.substring(tab + 1));
        }
    }
}
