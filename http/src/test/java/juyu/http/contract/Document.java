package juyu.http.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import juyu.http.Route;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document as the contract reads it. */
final class Document {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
  private static final String PROBLEM = "#/components/responses/Problem";

  private final JsonNode root;
  private final List<Operation> operations;

  Document(JsonNode root) {
    this.root = root;
    this.operations = operations(root);
  }

  /** What the document says of one method of one path. */
  record Operation(String method, String path, JsonNode node) {

    boolean is(Route route) {
      return method.equals(route.method()) && path.equals(route.path());
    }

    boolean answers(String askedMethod, String askedPath) {
      return method.equals(askedMethod.equals("HEAD") ? "GET" : askedMethod)
          && askedPath.matches(
              Stream.of(PARAMETER.split(path, -1))
                  .map(Pattern::quote)
                  .reduce((one, other) -> one + "[^/]+" + other)
                  .orElseThrow());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static List<Operation> operations(JsonNode root) {
    List<Operation> found = new ArrayList<>();
    root.path("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry((method, node) -> {
              if (METHODS.contains(method)) {
                found.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, node));
              }
            }));
    return found;
  }

  /** What is wrong with the document whatever the routes are. */
  List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (!root.path("openapi").asString("").startsWith("3.1")) {
      flaws.add("openapi must be 3.1.x");
    }
    if (!root.at("/components/securitySchemes/token/scheme").asString("").equals("bearer")) {
      flaws.add("components.securitySchemes.token must be an http bearer scheme");
    }
    Set<String> ids = new HashSet<>();
    for (Operation operation : operations) {
      String id = operation.node().path("operationId").asString("");
      if (id.isEmpty() || !ids.add(id)) {
        flaws.add(operation + " needs an operationId of its own");
      }
      flaws.addAll(parameterFlaws(operation));
    }
    references(root).stream()
        .filter(reference -> resolve(reference).isMissingNode())
        .forEach(reference -> flaws.add("nothing is at " + reference));
    return flaws;
  }

  private List<String> parameterFlaws(Operation operation) {
    Set<String> named = new TreeSet<>();
    Matcher matcher = PARAMETER.matcher(operation.path());
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    Set<String> declared = new TreeSet<>();
    Stream.of(root.path("paths").path(operation.path()), operation.node())
        .flatMap(node -> node.path("parameters").valueStream())
        .map(this::followed)
        .filter(parameter -> parameter.path("in").asString("").equals("path"))
        .forEach(parameter -> declared.add(parameter.path("name").asString("")));
    return named.equals(declared)
        ? List.of()
        : List.of("%s declares the path parameters %s".formatted(operation, declared));
  }

  /** What the document does not say of a route. */
  List<String> lacks(Route route) {
    Optional<Operation> found = operations.stream().filter(known -> known.is(route)).findFirst();
    if (found.isEmpty()) {
      return List.of(route + " is missing: add it under paths");
    }
    List<String> lacks = new ArrayList<>();
    JsonNode node = found.get().node();
    boolean open = node.path("security").isArray() && node.path("security").isEmpty();
    if (open == route.access().tokenNeeded()) {
      lacks.add(
          open
              ? route + " needs a token: remove security: []"
              : route + " needs no token: add security: []");
    }
    String fallback = node.at("/responses/default/$ref").asString("");
    if (route.access().tokenNeeded() && !fallback.equals(PROBLEM)) {
      lacks.add(route + " can fail: add default: {$ref: \"" + PROBLEM + "\"} to its responses");
    }
    return lacks;
  }

  /** Operations of the document that are no routes. */
  List<String> surplus(List<Route> routes) {
    return operations.stream()
        .filter(operation -> routes.stream().noneMatch(operation::is))
        .map(operation -> operation + " is no route: remove it, or register it")
        .toList();
  }

  /** What is said of an answer; missing if nothing. */
  JsonNode response(String method, String path, int status) {
    return operations.stream()
        .filter(operation -> operation.answers(method, path))
        .min((one, other) -> Boolean.compare(one.path().contains("{"), other.path().contains("{")))
        .map(operation -> operation.node().path("responses"))
        .map(known -> known.has("" + status) ? known.path("" + status) : fallback(known, status))
        .map(this::followed)
        .orElseGet(OpenApiContract::missing);
  }

  private static JsonNode fallback(JsonNode responses, int status) {
    return status >= 400 ? responses.path("default") : OpenApiContract.missing();
  }

  /** Where an answer is not as the document says. */
  List<String> misfits(JsonNode response, String type, String body) {
    if (!response.has("content")) {
      return body.isEmpty() ? List.of() : List.of("a body came where none is said to: " + body);
    }
    String media = type.split(";", 2)[0];
    JsonNode content = response.path("content").path(media);
    if (content.isMissingNode()) {
      return List.of("the media type is '%s'".formatted(media));
    }
    if (!content.has("schema")) {
      return List.of();
    }
    try {
      return schema(content.path("schema")).validate(JsonMapper.shared().readTree(body)).stream()
          .map(error -> error.getInstanceLocation() + " " + error.getMessage())
          .toList();
    } catch (JacksonException e) {
      return List.of("the body is no JSON: " + body);
    }
  }

  private Schema schema(JsonNode of) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.set("allOf", JsonMapper.shared().createArrayNode().add(of));
    whole.set("components", root.path("components"));
    ObjectNode closed = whole.deepCopy();
    close(closed);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(closed);
  }

  /** A schema that lists its properties lists all of them. */
  private static void close(JsonNode node) {
    node.valueStream().forEach(Document::close);
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")
        && !object.has("allOf")) {
      object.put("additionalProperties", false);
    }
  }

  private JsonNode followed(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : resolve(reference);
  }

  private JsonNode resolve(String reference) {
    return reference.startsWith("#/") ? root.at(reference.substring(1)) : OpenApiContract.missing();
  }

  private static List<String> references(JsonNode node) {
    return Stream.concat(
            Stream.of(node.path("$ref").asString("")).filter(text -> !text.isEmpty()),
            node.valueStream().flatMap(child -> references(child).stream()))
        .distinct()
        .toList();
  }
}
