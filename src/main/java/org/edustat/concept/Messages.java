package org.edustat.concept;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that users see, in one language. A key such as {@code intake.empty.what} stands in the message file of its
 * first part: {@code messages/intake_zh.properties} and {@code messages/intake_en.properties}.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;

    /** By name, as Java has a long way to find one, and a workbook asks for every cell. */
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    private Messages(Locale language) {
        this.language = language;
    }

    public static Messages chinese() {
        return new Messages(Locale.CHINESE);
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /** The messages of a language by its tag; Chinese for any but {@code en}. */
    public static Messages of(String languageTag) {
        return Locale.forLanguageTag(languageTag).getLanguage().equals("en") ? english() : chinese();
    }

    /**
     * The text of a key with its arguments put in, each as it is written.
     *
     * @throws MissingResourceException where the message file lacks the key
     */
    public String text(String key, String... arguments) {
        String pattern = file(key.substring(0, key.indexOf('.'))).getString(key);
        if (pattern.indexOf('\'') >= 0) {
            return new MessageFormat(pattern, Locale.ROOT).format(arguments);
        }
        return pattern.indexOf('{') < 0 ? pattern : filled(pattern, arguments);
    }

    /**
     * As Java's own format of messages, which takes every pattern apart anew, for those that only name their arguments.
     */
    private static String filled(String pattern, String[] arguments) {
        StringBuilder text = new StringBuilder(pattern.length());
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign != '{') {
                text.append(sign);
                continue;
            }
            int number = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}'
                    ? Character.digit(pattern.charAt(at + 1), 10)
                    : -1;
            if (number < 0) {
                return new MessageFormat(pattern, Locale.ROOT).format(arguments);
            }
            text.append(number < arguments.length ? arguments[number] : pattern.substring(at, at + 3));
            at += 2;
        }
        return text.toString();
    }

    private ResourceBundle file(String name) {
        ResourceBundle known = files.get(name);
        if (known == null) {
            known = ResourceBundle.getBundle("messages." + name, language, NO_FALLBACK);
            files.put(name, known);
        }
        return known;
    }

    /** What is wrong. */
    public String what(Finding finding) {
        return text(finding.rule() + ".what", array(finding.arguments()));
    }

    /** How to mend it. */
    public String mend(Finding finding) {
        return text(finding.rule() + ".mend", array(finding.arguments()));
    }

    private static String[] array(List<String> arguments) {
        return arguments.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "Messages" + Arrays.asList(language);
    }
}
