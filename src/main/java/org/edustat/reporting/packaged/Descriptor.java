package org.edustat.reporting.packaged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json}, as the Data Package standard of Frictionless wants it. */
record Descriptor(DataPackage data) {

    Map<String, Object> describe(List<Map<String, Object>> resources) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", "edustat-" + data.year());
        described.put("title", data.title());
        described.put("description", data.labels().text("package.description"));
        described.put("version", data.businessDate().toString());
        described.put("created", data.businessDate() + "T00:00:00Z");
        described.put("resources", resources);
        return described;
    }

    static Map<String, Object> resource(Table table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(Descriptor::field).toList());
        schema.put("primaryKey", table.key());
        if (table.name().equals("figures") || table.name().equals("totals")) {
            schema.put("foreignKeys", List.of(reference("indicator", "indicators"), reference("region", "regions")));
        }
        schema.put("missingValues", List.of(""));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("title", table.title());
        resource.put("path", table.path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", column.description());
        field.put("constraints", Map.of("required", column.required()));
        return field;
    }

    private static Map<String, Object> reference(String field, String resource) {
        Map<String, Object> to = new LinkedHashMap<>();
        to.put("resource", resource);
        to.put("fields", field);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("fields", field);
        reference.put("reference", to);
        return reference;
    }
}
