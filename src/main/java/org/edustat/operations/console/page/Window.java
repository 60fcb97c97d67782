package org.edustat.operations.console.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some lines of a long list.
 *
 * @param first the number of the first line shown, from 1; 0 where there is none
 * @param previous where the lines before begin; null where there are none
 * @param next where the lines behind begin; null where there are none
 */
public record Window<T>(
        List<T> lines,
        int all,
        int first,
        int last,
        @Nullable Integer previous,
        @Nullable Integer next) {

    public static <T> Window<T> of(List<T> all, int from, int most) {
        int begin = Math.max(0, Math.min(from, all.size()));
        int end = Math.min(all.size(), begin + most);
        return new Window<>(
                List.copyOf(all.subList(begin, end)),
                all.size(),
                begin == end ? 0 : begin + 1,
                end,
                begin == 0 ? null : Math.max(0, begin - most),
                end == all.size() ? null : end);
    }
}
