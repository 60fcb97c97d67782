package org.edustat.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edustat.concept.Claim;
import org.edustat.validation.rule.Breach;

/**
 * Breaches of one neighbourhood whose culprit others have a say in: they have a claim in common with breaches
 * elsewhere, or may have, directly or by breaches that have claims in common with them.
 *
 * @param open the breaches, in their order
 * @param numbers of the claims in them that are seen elsewhere too
 */
record Ties(List<Breach> open, Set<Long> numbers) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    Ties {
        open = List.copyOf(open);
        numbers = Set.copyOf(numbers);
    }

    /** Those of the breaches that are open. */
    static Ties among(List<Breach> breaches, Set<Breach> open, Predicate<Claim> seenElsewhere) {
        List<Breach> some = breaches.stream().filter(open::contains).toList();
        Set<Long> numbers = new HashSet<>();
        some.forEach(breach -> breach.involved().filter(seenElsewhere).forEach(claim -> numbers.add(number(claim))));
        return new Ties(some, numbers);
    }

    /** The breaches that hang together with a claim that is seen elsewhere. */
    static Set<Breach> open(List<Breach> breaches, Predicate<Claim> seenElsewhere) {
        int[] heads = IntStream.range(0, breaches.size()).toArray();
        boolean[] elsewhere = new boolean[heads.length];
        Map<Claim, Integer> first = new HashMap<>();
        for (int at = 0; at < heads.length; at++) {
            int place = at;
            breaches.get(at).involved().forEach(claim -> {
                Integer before = first.putIfAbsent(claim, place);
                if (before != null) {
                    heads[head(heads, place)] = head(heads, before);
                } else if (seenElsewhere.test(claim)) {
                    elsewhere[place] = true;
                }
            });
        }
        for (int at = 0; at < heads.length; at++) {
            elsewhere[head(heads, at)] |= elsewhere[at];
        }
        Set<Breach> open = Collections.newSetFromMap(new IdentityHashMap<>());
        IntStream.range(0, heads.length)
                .filter(at -> elsewhere[head(heads, at)])
                .forEach(at -> open.add(breaches.get(at)));
        return open;
    }

    private static int head(int[] heads, int at) {
        int head = at;
        while (heads[head] != head) {
            heads[head] = heads[heads[head]];
            head = heads[head];
        }
        return head;
    }

    /** The same in each run; that two claims have the same number is as good as impossible and costs only time. */
    private static long number(Claim claim) {
        String all = String.join(
                "\n",
                claim.source().path(),
                claim.source().origin().place(),
                claim.key().notation(),
                claim.source().origin().text());
        long number = OFFSET;
        for (int at = 0; at < all.length(); at++) {
            number = (number ^ all.charAt(at)) * PRIME;
        }
        return number;
    }
}
