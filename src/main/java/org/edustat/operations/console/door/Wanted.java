package org.edustat.operations.console.door;

import java.util.List;

/** A command as it goes over the wire. */
public record Wanted(List<String> arguments, String person, String input) {

    public Wanted {
        arguments = List.copyOf(arguments);
    }
}
