package io.github.catalogue27k.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Mention;
import io.github.catalogue27k.designation.MentionScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MentionsTest extends RunningSite {
    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StandardViews views;

    @Test
    void noMentionOfAKnownDocumentIsLeftUnlinked() {
        List<String> unlinked = new ArrayList<>();
        for (Register.Entry entry : catalogue.register().entries()) {
            StandardView page = views.standard(entry.slug()).orElseThrow();
            for (StandardView.SectionView section : page.sections()) {
                String text = section.html().replaceAll("(?s)<a .*?</a>", "§").replaceAll("<[^>]*>", "§");
                for (Mention mention : MentionScanner.scan(text)) {
                    catalogue
                            .register()
                            .find(mention.reading())
                            .filter(found -> !found.href().equals(entry.href()))
                            .ifPresent(found ->
                                    unlinked.add(entry.slug() + ": " + text.substring(mention.start(), mention.end())));
                }
            }
        }

        assertThat(unlinked).isEmpty();
    }

    @Test
    void aMentionIsSeenFromTheOtherSideWithItsSentence() {
        StandardView page = views.standard("iso-iec-18028-3").orElseThrow();

        assertThat(page.mentionedBy())
                .filteredOn(mention -> mention.page().href().equals("/standards/iso-iec-27033-4"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.sentence()).contains("ISO/IEC 18028-3:2005"));
    }
}
