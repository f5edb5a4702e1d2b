package io.github.catalogue27k.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.catalogue27k.catalogue.Standard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of the list of standards. */
record PageJson(List<Item> items, int page, int size, int total, Map<String, String> links) {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String slug,
            String designation,
            String title,
            String type,
            String status,
            StandardJson.@Nullable CurrentEdition currentEdition) {
        static Item of(Standard standard) {
            return new Item(
                    standard.identity().slug(),
                    standard.identity().designation(),
                    standard.identity().title(),
                    standard.identity().type().code(),
                    standard.standing().status().code(),
                    StandardJson.CurrentEdition.of(standard));
        }
    }
}
