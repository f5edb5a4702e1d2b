package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.ArrayList;
import java.util.List;

/** Documents whose number begins like one that nobody has; offered, never chosen. */
final class Near {
    private static final int MOST = 5;

    private Near() {}

    static List<Register.Entry> to(Understanding understanding, Register register) {
        List<Register.Entry> near = new ArrayList<>();
        for (Reading reading : understanding.readings()) {
            String number = reading.number();
            if (number == null) {
                continue;
            }
            near.addAll(register.numbered(number));
            for (int length = number.length() - 1; length >= 3 && near.size() < MOST; length--) {
                String start = number.substring(0, length);
                register.entries().stream()
                        .filter(Register.Entry::inSeries)
                        .filter(entry -> entry.designation().number().startsWith(start))
                        .filter(entry -> !near.contains(entry))
                        .limit(MOST)
                        .forEach(near::add);
            }
        }
        return near.stream().distinct().limit(MOST).toList();
    }
}
