package io.github.catalogue27k.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts walls in place of addresses in prose: web and mail addresses, paths, URNs, the targets of Markdown links. */
final class AddressZones {

    private static final String OF_PAGES = "\\]\\([^)\\s]*+"
            + "|(?<![\\p{L}\\p{Nd}])(?i:https?://|www\\.|urn:|iso:std:)\\S++"
            + "|(?<![^\\s(\"'`<])\\.{0,2}/[\\p{L}\\p{Nd}][^\\s)]*+";
    private static final Pattern PAGE = Pattern.compile(OF_PAGES);
    /** Any word may begin the address of a person, so these are looked for only where there can be one. */
    private static final Pattern PAGE_OR_PERSON = Pattern.compile(OF_PAGES + "|(?<![^\\s(<])[^\\s@(<]{1,64}@\\S++");

    private AddressZones() {}

    static Tokens wallOff(String text, List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        var address = (text.indexOf('@') < 0 ? PAGE : PAGE_OR_PERSON).matcher(text);
        var found = address.find();
        for (var token : tokens) {
            while (found && address.end() <= token.start()) {
                found = address.find();
            }
            if (!found || token.start() < address.start()) {
                kept.add(token);
            } else if (kept.isEmpty() || kept.get(kept.size() - 1).start() != address.start()) {
                kept.add(Token.wall(address.start()));
            }
        }
        return new Tokens(kept);
    }
}
