package org.edustat.reporting.packaged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Figure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;

/** What the columns and codes of the SDMX-CSV mean, as a structure message of SDMX-JSON 2.0. */
record SdmxStructure(DataPackage data) {

    private static final String AGENCY = "EDUSTAT";
    private static final String VERSION = "1.0.0";
    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

    private static final Map<String, String> STATUSES = new TreeMap<>(
            Map.of("A", "Normal value", "P", "Provisional value", "O", "Missing value", "Q", "Suppressed"));

    Map<String, Object> message() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dataflows", List.of(flow()));
        content.put("dataStructures", List.of(definition()));
        content.put("codelists", codelists());
        content.put("conceptSchemes", List.of(concepts()));
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("schema", "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json");
        meta.put("id", "STRUCTURE_" + data.year());
        meta.put("prepared", data.businessDate() + "T00:00:00Z");
        meta.put("sender", Map.of("id", AGENCY));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("meta", meta);
        message.put("data", content);
        return message;
    }

    private Map<String, Object> flow() {
        Map<String, Object> flow = artefact("DF_FIGURES", data.title());
        flow.put("structure", URN + "datastructure.DataStructure=EDUSTAT:DSD_FIGURES(1.0.0)");
        return flow;
    }

    private Map<String, Object> definition() {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        for (String id : List.of("REF_AREA", "INDICATOR", "EDU_LEVEL", "SECTOR", "URBANISATION", "INSTITUTION")) {
            dimensions.add(component(id, !id.equals("INSTITUTION")));
        }
        Map<String, Object> dimensionList = new LinkedHashMap<>();
        dimensionList.put("id", "DimensionDescriptor");
        dimensionList.put("dimensions", dimensions);
        dimensionList.put("timeDimension", time());
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("dimensionList", dimensionList);
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("id", "MeasureDescriptor");
        measures.put("measures", List.of(component("OBS_VALUE", false)));
        components.put("measureList", measures);
        components.put("attributeList", attributes());
        Map<String, Object> definition = artefact("DSD_FIGURES", data.title());
        definition.put("dataStructureComponents", components);
        return definition;
    }

    private static Map<String, Object> attributes() {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (String id : List.of("UNIT_MEASURE", "OBS_STATUS", "UPPER_VALUE", "QUALIFIER", "FIGURE_KEY")) {
            Map<String, Object> attribute = component(id, !id.equals("UPPER_VALUE") && !id.equals("FIGURE_KEY"));
            attribute.put("attributeRelationship", Map.of("observation", Map.of()));
            attributes.add(attribute);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", "AttributeDescriptor");
        list.put("attributes", attributes);
        return list;
    }

    private static Map<String, Object> component(String id, boolean coded) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("id", id);
        component.put("conceptIdentity", URN + "conceptscheme.Concept=EDUSTAT:CS_FIGURES(1.0.0)." + id);
        component.put(
                "localRepresentation",
                coded
                        ? Map.of("enumeration", URN + "codelist.Codelist=EDUSTAT:CL_" + id + "(1.0.0)")
                        : Map.of("format", Map.of("dataType", isNumber(id) ? "Double" : "String")));
        return component;
    }

    private static boolean isNumber(String id) {
        return id.endsWith("_VALUE");
    }

    private static Map<String, Object> time() {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("id", "TIME_PERIOD");
        time.put("conceptIdentity", URN + "conceptscheme.Concept=EDUSTAT:CS_FIGURES(1.0.0).TIME_PERIOD");
        time.put("localRepresentation", Map.of("format", Map.of("dataType", "ObservationalTimePeriod")));
        return time;
    }

    private List<Map<String, Object>> codelists() {
        Labels labels = data.labels();
        Map<String, String> places = new TreeMap<>();
        Map<String, String> indicators = new TreeMap<>();
        for (Figure figure : data.figures()) {
            places.putIfAbsent(figure.key().region(), labels.region(figure.key().region()));
            indicators.putIfAbsent(
                    Sdmx.code(figure.key().indicator()),
                    labels.indicator(figure.key().indicator()));
        }
        return List.of(
                codelist("REF_AREA", places),
                codelist("INDICATOR", indicators),
                codelist("EDU_LEVEL", words("stage", Stage.values())),
                codelist("SECTOR", words("sector", Sector.values())),
                codelist("URBANISATION", words("area", Area.values())),
                codelist("UNIT_MEASURE", words("unit", Unit.values())),
                codelist("QUALIFIER", words("qualifier", Qualifier.values())),
                codelist("OBS_STATUS", STATUSES));
    }

    private Map<String, String> words(String list, Coded... words) {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.of(words)
                .forEach(word -> named.put(Sdmx.code(word), data.labels().word(list, word)));
        return named;
    }

    private static Map<String, Object> codelist(String id, Map<String, String> codes) {
        Map<String, Object> list = artefact("CL_" + id, id);
        List<Map<String, Object>> written = new ArrayList<>();
        codes.forEach((code, name) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", code);
            one.put("name", name.isEmpty() ? code : name);
            written.add(one);
        });
        list.put("codes", written);
        return list;
    }

    private Map<String, Object> concepts() {
        Map<String, Object> scheme = artefact("CS_FIGURES", data.title());
        scheme.put(
                "concepts",
                Sdmx.HEADER.stream()
                        .skip(3)
                        .map(id -> {
                            Map<String, Object> concept = new LinkedHashMap<>();
                            concept.put("id", id);
                            concept.put("name", id);
                            return concept;
                        })
                        .toList());
        return scheme;
    }

    private static Map<String, Object> artefact(String id, String name) {
        Map<String, Object> artefact = new LinkedHashMap<>();
        artefact.put("id", id);
        artefact.put("agencyID", AGENCY);
        artefact.put("version", VERSION);
        artefact.put("name", name);
        return artefact;
    }
}
