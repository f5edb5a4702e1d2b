package io.github.catalogue27k.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A harmonized stage code with its meaning: {@code 60.60} is "published" (ISO/IEC Directives, Part 1, and ISO's guide to
 * the international harmonized stage codes). The words are ours.
 */
public record StageCode(String code, String words) implements Comparable<StageCode> {
    private static final Map<String, StageCode> KNOWN = new TreeMap<>();

    static {
        phase("00", "preliminary work", "proposal received", "proposal under review", "close of review");
        phase("10", "new project", "new project registered", "ballot on the new project", "close of voting");
        phase("20", "preparation", "project registered", "working draft under study", "close of comments");
        phase("30", "committee draft", "committee draft registered", "committee draft in ballot", "close of voting");
        phase("40", "enquiry", "enquiry draft registered", "enquiry draft in ballot", "close of voting");
        phase("50", "approval", "final text registered for approval", "final draft in ballot", "close of voting");
        add("60.00", "text in publication");
        add("60.60", "published");
        add("90.20", "under periodical review");
        add("90.60", "close of review");
        add("90.92", "to be revised");
        add("90.93", "confirmed");
        add("90.99", "withdrawal proposed by the committee");
        add("95.20", "withdrawal ballot begun");
        add("95.60", "close of the withdrawal ballot");
        add("95.92", "decision not to withdraw");
        add("95.99", "withdrawn");
        add("00.98", "proposal abandoned");
        add("00.99", "approved to be proposed");
        add("10.92", "proposal returned to its submitter");
        add("10.98", "new project rejected");
        add("10.99", "new project approved");
        add("20.98", "project deleted");
        add("20.99", "working draft approved as committee draft");
        add("30.92", "committee draft referred back to the working group");
        add("30.98", "project deleted");
        add("30.99", "committee draft approved as enquiry draft");
        add("40.92", "enquiry draft referred back");
        add("40.93", "new enquiry ballot decided");
        add("40.98", "project deleted");
        add("40.99", "enquiry draft approved as final draft");
        add("50.92", "final draft referred back");
        add("50.98", "project deleted");
        add("50.99", "final draft approved for publication");
    }

    /** The stage of a code, or nothing where the harmonized codes have none, as for {@code 61.00}. */
    public static Optional<StageCode> of(String code) {
        return Optional.ofNullable(KNOWN.get(code));
    }

    public boolean isWithdrawn() {
        return code.equals("95.99");
    }

    /** Whether the document is in force and its next edition is decided: 90.92. */
    public boolean isToBeRevised() {
        return code.equals("90.92");
    }

    @Override
    public int compareTo(StageCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static void phase(String number, String name, String registered, String running, String closed) {
        add(number + ".00", registered);
        add(number + ".20", running);
        add(number + ".60", name + ": " + closed);
    }

    private static void add(String code, String words) {
        KNOWN.put(code, new StageCode(code, words));
    }
}
