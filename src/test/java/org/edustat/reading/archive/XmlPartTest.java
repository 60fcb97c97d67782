package org.edustat.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlPartTest {

    @Test
    void thousandsOfExtensionsBesideEachOtherAreSteppedOver() throws IOException {
        XmlPart part = part("<sheet>" + "<extLst/>".repeat(100_000) + "<row/></sheet>");
        assertThat(part.nextElement() && part.at("sheet")).isTrue();
        assertThat(part.nextElement() && part.at("row")).isTrue();
        assertThat(part.nextElement()).isFalse();
    }

    @Test
    void aTextInManyPiecesIsJoined() throws IOException {
        XmlPart part = part("<v>" + "<r>1</r>".repeat(3) + "</v>");
        part.nextElement();
        assertThat(part.innerText()).isEqualTo("111");
    }

    private static XmlPart part(String xml) throws IOException {
        return new XmlPart(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
