package org.edustat.validation;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads every scalar of a specification as the text that stands there: 2021-03-01 stays these ten characters. */
final class PlainText extends SafeConstructor {

    PlainText() {
        super(new LoaderOptions());
        yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
        yamlConstructors.put(Tag.INT, new ConstructYamlStr());
        yamlConstructors.put(Tag.FLOAT, new ConstructYamlStr());
    }
}
