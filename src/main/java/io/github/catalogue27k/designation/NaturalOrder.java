package io.github.catalogue27k.designation;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Runs of digits compared as numbers: 2702 before 27010, 5 before 5-1 before 6, 27001 before X.1051. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern BETWEEN_DIGITS_AND_OTHERS =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    @Override
    public int compare(String left, String right) {
        var ours = BETWEEN_DIGITS_AND_OTHERS.split(left);
        var theirs = BETWEEN_DIGITS_AND_OTHERS.split(right);
        for (var i = 0; i < Math.min(ours.length, theirs.length); i++) {
            var order = compareRuns(ours[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return ours.length != theirs.length ? ours.length - theirs.length : left.compareTo(right);
    }

    private static int compareRuns(String left, String right) {
        if (!isDigits(left) || !isDigits(right)) {
            return left.compareTo(right);
        }
        var ours = withoutZeros(left);
        var theirs = withoutZeros(right);
        return ours.length() != theirs.length() ? ours.length() - theirs.length() : ours.compareTo(theirs);
    }

    private static boolean isDigits(String run) {
        return !run.isEmpty() && run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }

    private static String withoutZeros(String digits) {
        var first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
