package org.edustat.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a member of an archive is called. A name is never used as that of a file, but people read it, and it tells whose
 * the paper is; one that tries to lead somewhere else is shown and not taken.
 *
 * @param text the folders and the name, with {@code /} between them and without anything that could mislead a reader
 * @param trouble the rule of the finding about a name that is not taken, else null
 */
record MemberName(String text, @Nullable String trouble) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What the systems out there allow for one name. */
    private static final int NAME_BYTES = 255;

    /** What Windows allows for a path is far less. */
    private static final int PATH_CHARACTERS = 1024;

    private static final int SHOWN_CHARACTERS = 120;

    /** Two Chinese characters may by chance be good UTF-8 too; then they read as Greek or Arabic letters below this. */
    private static final char FIRST_OF_THREE_BYTES = '\u0800';

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    /** Names of devices, whatever comes behind the dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /** Controls, marks that turn the direction of writing, and what could not be decoded. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cntrl}\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFFFD\uFEFF]");

    /** The name that these bytes are, for an archive whose programs do not all say in which encoding they write. */
    static MemberName of(byte[] bytes) {
        return decoded(bytes)
                .map(MemberName::of)
                .orElseGet(() -> refused(new String(bytes, StandardCharsets.ISO_8859_1), "intake.member_name"));
    }

    /** UTF-8 or GB18030, whichever these bytes are; empty where they are neither. */
    static Optional<String> decoded(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .filter(text -> ascii(bytes) || hasWideCharacter(text))
                .or(() -> strictly(bytes, GB18030))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8));
    }

    static MemberName of(String name) {
        if (MISLEADING.matcher(name).find() || name.indexOf('\\') >= 0) {
            return refused(name, "intake.member_name");
        }
        List<String> steps = new ArrayList<>();
        for (String step : name.split("/")) {
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        if (steps.isEmpty() || leadsAway(name, steps)) {
            return refused(name, "intake.member_name");
        }
        String path = String.join("/", steps);
        boolean tooLong = path.length() > PATH_CHARACTERS
                || steps.stream().anyMatch(step -> step.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES);
        return tooLong ? refused(name, "intake.member_name_too_long") : new MemberName(path, null);
    }

    private static boolean leadsAway(String name, List<String> steps) {
        return name.startsWith("/")
                || DRIVE.matcher(name).matches()
                || steps.stream()
                        .anyMatch(step ->
                                step.equals("..") || DEVICE.matcher(step).matches());
    }

    /** Shown with signs for what cannot be seen; what is long is cut and told from others by a number. */
    private static MemberName refused(String name, String rule) {
        String visible = MISLEADING
                .matcher(name)
                .replaceAll(sign -> "<%04X>".formatted((int) sign.group().charAt(0)));
        String shown = visible.length() <= SHOWN_CHARACTERS
                ? visible
                : "%s…(%08x)".formatted(visible.substring(0, SHOWN_CHARACTERS), visible.hashCode());
        return new MemberName(shown.isBlank() ? "<>" : shown, rule);
    }

    private static boolean ascii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWideCharacter(String text) {
        return text.chars().anyMatch(character -> character >= FIRST_OF_THREE_BYTES);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
