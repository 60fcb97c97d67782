package org.edustat.operations.console.api;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The description of this interface in the form of OpenAPI 3.1. It is read off the methods that answer, so that it
 * cannot say anything else than what they do.
 */
@RestController
class OpenApi {

    private static final String ROOT = "/api/";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** The mappings are asked for late, since they know this one too. */
    OpenApi(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> description() {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        Schemas schemas = new Schemas();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(mapped -> add(mapped.getKey(), mapped.getValue(), schemas, paths));
        return ordered(
                "openapi",
                "3.1.0",
                "info",
                ordered("title", "Edustat", "version", "1"),
                "paths",
                paths,
                "components",
                ordered(
                        "schemas",
                        schemas.all(),
                        "securitySchemes",
                        ordered("basic", ordered("type", "http", "scheme", "basic"))),
                "security",
                List.of(ordered("basic", List.of())));
    }

    private static void add(
            RequestMappingInfo info, HandlerMethod method, Schemas schemas, Map<String, Map<String, Object>> paths) {
        for (String path : info.getPatternValues()) {
            if (path.startsWith(ROOT) && method.getBeanType() != OpenApi.class) {
                for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                    paths.computeIfAbsent(path, any -> new TreeMap<>())
                            .put(verb.name().toLowerCase(Locale.ROOT), operation(method, schemas));
                }
            }
        }
    }

    private static Map<String, Object> operation(HandlerMethod method, Schemas schemas) {
        List<Object> parameters = new ArrayList<>();
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put(
                "operationId",
                method.getBeanType().getSimpleName() + "." + method.getMethod().getName());
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                parameters.add(parameter(parameter, "path", true, schemas));
            } else if (parameter.isAnnotationPresent(RequestParam.class)) {
                RequestParam said = parameter.getAnnotation(RequestParam.class);
                boolean required = said.required() && said.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                parameters.add(parameter(parameter, "query", required, schemas));
            } else if (parameter.isAnnotationPresent(RequestBody.class)) {
                operation.put("requestBody", content(schemas.of(parameter.getParameterizedType())));
            }
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses(method, schemas));
        return operation;
    }

    private static Object parameter(Parameter parameter, String place, boolean required, Schemas schemas) {
        return ordered(
                "name",
                parameter.getName(),
                "in",
                place,
                "required",
                required,
                "schema",
                schemas.of(parameter.getParameterizedType()));
    }

    private static Map<String, Object> responses(HandlerMethod method, Schemas schemas) {
        ResponseStatus said = method.getMethodAnnotation(ResponseStatus.class);
        String status = said == null ? "200" : Integer.toString(said.code().value());
        Map<String, Object> answer = method.getMethod().getReturnType() == void.class
                ? new LinkedHashMap<>()
                : content(schemas.of(method.getMethod().getGenericReturnType()));
        answer.put("description", "done");
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(status, answer);
        responses.put("401", ordered("description", "not signed in"));
        responses.put("403", ordered("description", "not allowed"));
        responses.put("404", ordered("description", "no such thing, or none that may be seen"));
        responses.put("409", ordered("description", "refused, with the reason"));
        return responses;
    }

    private static Map<String, Object> content(Map<String, Object> schema) {
        return ordered("content", ordered("application/json", ordered("schema", schema)));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at].toString(), pairs[at + 1]);
        }
        return map;
    }
}
