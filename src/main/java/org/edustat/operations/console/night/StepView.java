package org.edustat.operations.console.night;

/**
 * One step of a run as a bar on its timeline.
 *
 * @param state a code of {@link org.edustat.pipeline.RunState}, or {@code waiting} for a step that has not begun
 * @param from where its bar begins, in hundredths of the timeline
 * @param width how long its bar is, in hundredths of the timeline
 * @param done what it has done, in words; may be empty
 */
public record StepView(
        String name, String state, double from, double width, String took, String done, String failure) {}
