package juyu.app.fleet;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import juyu.app.api.ApiClient;
import juyu.app.node.Node;
import juyu.app.node.Nodes;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** A node in this process. */
final class LocalNode implements FleetNode {

  private final NodeCode code;
  private final Path folder;
  private final HttpClient http;
  private @Nullable Node<?> running;

  LocalNode(NodeCode code, Path folder, HttpClient http) {
    this.code = code;
    this.folder = folder;
    this.http = http;
  }

  @Override
  public NodeCode code() {
    return code;
  }

  @Override
  public Path folder() {
    return folder;
  }

  /** The environment is for one node a process: here it would speak to all of them. */
  @Override
  public void start() {
    running = Nodes.read(code.tier(), folder, Map.of()).get();
  }

  @Override
  public void stop() {
    Node<?> node = running;
    running = null;
    if (node != null) {
      node.close();
    }
  }

  @Override
  public void kill() {
    Node<?> node = running;
    running = null;
    if (node != null) {
      node.drop();
    }
  }

  @Override
  public ApiClient api() {
    return ApiClient.of(http, folder);
  }
}
