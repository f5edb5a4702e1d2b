package io.github.catalogue27k.command;

import io.github.catalogue27k.content.Skeleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code new "ISO/IEC 27199:2027" [--dir DIR]} writes the skeleton of a page into a folder of content and prints its
 * path; {@code verify} then leads through what is to be filled in.
 *
 * <p>Exit codes: 0 the page is written; 1 it exists already or cannot be written; 2 the command was called wrongly, or
 * with no designation, or DIR is no folder.
 */
final class NewCommand {
    private static final String USAGE = "Usage: new \"ISO/IEC 27199:2027\" [--dir DIR]. Without DIR, content.";
    private static final String DIR = "--dir";

    private NewCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean elsewhere = arguments.size() == 3 && arguments.get(1).equals(DIR);
        if (arguments.size() != 1 && !elsewhere || arguments.get(0).startsWith("-")) {
            err.println(USAGE);
            return Command.MISUSED;
        }
        Path folder = Path.of(elsewhere ? arguments.get(2) : "content");
        if (!Files.isDirectory(folder)) {
            err.println(folder + " is not a folder. Name the folder of content: --dir DIR.");
            return Command.MISUSED;
        }
        try {
            out.println(Skeleton.write(folder, arguments.get(0)));
            err.println("Fill in what is empty; verify " + folder + " says what is still to be done.");
            return 0;
        } catch (FileAlreadyExistsException existing) {
            err.println(existing.getFile() + " exists already. Add an edition or a draft there.");
            return 1;
        } catch (IllegalArgumentException bad) {
            err.println(bad.getMessage());
            return Command.MISUSED;
        } catch (IOException failure) {
            err.println("The page cannot be written: " + failure);
            return 1;
        }
    }
}
