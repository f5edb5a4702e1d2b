package io.github.catalogue27k.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader wants to see only; null means everything. */
public record Filters(
        @Nullable String status,
        @Nullable String type,
        @Nullable String topic,
        @Nullable String decade) {
    public static final Filters NONE = new Filters(null, null, null, null);

    /** A form sends what was not chosen as an empty value. */
    public static Filters of(
            @Nullable String status, @Nullable String type, @Nullable String topic, @Nullable String decade) {
        return new Filters(given(status), given(type), given(topic), given(decade));
    }

    public boolean areNone() {
        return equals(NONE);
    }

    /** By the name in the address. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, "status", status);
        put(chosen, "type", type);
        put(chosen, "topic", topic);
        put(chosen, "decade", decade);
        return chosen;
    }

    private static void put(Map<String, String> chosen, String name, @Nullable String value) {
        if (value != null) {
            chosen.put(name, value);
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
