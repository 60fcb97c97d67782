package org.edustat.operations.console.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the objects look like that come and go: each record once, by its name. */
final class Schemas {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final String TYPE = "type";

    private final Map<String, Object> known = new TreeMap<>();

    Map<String, Object> all() {
        return known;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return Collection.class.isAssignableFrom(raw)
                    ? map(TYPE, "array", "items", of(last))
                    : map(TYPE, "object", "additionalProperties", of(last));
        }
        return type instanceof Class<?> plain ? ofClass(plain) : map(TYPE, "object");
    }

    private Map<String, Object> ofClass(Class<?> type) {
        if (WHOLE.contains(type)) {
            return map(TYPE, "integer");
        }
        if (type == double.class) {
            return map(TYPE, "number");
        }
        if (type == boolean.class) {
            return map(TYPE, "boolean");
        }
        if (type.isEnum()) {
            return map(
                    TYPE,
                    "string",
                    "enum",
                    Stream.of(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type.isRecord()) {
            return reference(type);
        }
        return map(TYPE, "string");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!known.containsKey(name)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            known.put(name, map(TYPE, "object", "properties", properties));
            for (RecordComponent part : List.of(type.getRecordComponents())) {
                properties.put(part.getName(), of(part.getGenericType()));
            }
        }
        return map("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at].toString(), pairs[at + 1]);
        }
        return map;
    }
}
