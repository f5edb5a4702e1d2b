package io.github.catalogue27k.designation;

/** A text that is no canonical designation; the message says what is wrong with it and shows a right one. */
public class IllegalDesignationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String designation;

    IllegalDesignationException(String designation, String problem, String rightOne) {
        super("\"" + designation + "\" is not a designation: " + problem + ". A right one: " + rightOne);
        this.designation = designation;
    }

    /** The text as it was given. */
    public String designation() {
        return designation;
    }
}
