package io.github.catalogue27k.interchange;

/** A parameter of the API is out of bounds; the message says what is allowed. */
class BadQuestionException extends RuntimeException {
    BadQuestionException(String message) {
        super(message);
    }
}
