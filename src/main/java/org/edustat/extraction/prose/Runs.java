package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Numbers in a row with nothing but list marks between them: 99.99%、99.94%、98.13%. */
final class Runs {

    /**
     * A row of numbers.
     *
     * @param index its place among the rows of the sentence
     */
    record Run(int index, List<Item> items) {

        Run {
            items = List.copyOf(items);
        }

        int size() {
            return items.size();
        }

        Item first() {
            return items.get(0);
        }

        int position(Item item) {
            return item.index() - first().index();
        }
    }

    private Runs() {}

    static List<Run> of(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        List<Item> row = new ArrayList<>();
        for (Item item : sentence.items()) {
            if (!item.coordinated() && !row.isEmpty()) {
                runs.add(new Run(runs.size(), row));
                row = new ArrayList<>();
            }
            row.add(item);
        }
        if (!row.isEmpty()) {
            runs.add(new Run(runs.size(), row));
        }
        return runs;
    }

    /** The nearest row before this one with as many numbers, or null. */
    static @Nullable Run before(List<Run> runs, Run run) {
        for (int i = run.index() - 1; i >= 0; i--) {
            if (runs.get(i).size() == run.size()) {
                return runs.get(i);
            }
        }
        return null;
    }
}
