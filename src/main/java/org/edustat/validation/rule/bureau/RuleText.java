package org.edustat.validation.rule.bureau;

import org.edustat.concept.Severity;

/**
 * What a rule says to people.
 *
 * @param id its name, by which explanations and findings know it
 * @param english the Chinese text where no other is given
 * @param ground 依据: the document and article
 * @param expression as it is written
 * @param enforced an error for 逻辑校验, which must be mended; a warning for 经验校验, which may be explained
 */
record RuleText(String id, String chinese, String english, String ground, String expression, Severity enforced) {}
