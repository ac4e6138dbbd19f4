package juyu.app.fleet;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import juyu.app.api.ApiClient;
import juyu.app.node.Node;
import juyu.app.node.Nodes;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** A node in this process. */
final class LocalNode implements FleetNode {

  private final NodeCode code;
  private final Path folder;
  private final Map<String, String> settings;
  private final HttpClient http;
  private volatile @Nullable Node<?> running;

  /**
   * A node that is yet to be started.
   *
   * @param settings win over those of the folder. The environment is for one node a process: here
   *     it would speak to all of them
   */
  LocalNode(NodeCode code, Path folder, Map<String, String> settings, HttpClient http) {
    this.code = code;
    this.folder = folder;
    this.settings = settings;
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

  @Override
  public void start() {
    running = Nodes.read(code.tier(), folder, settings).get();
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
  public <T> Optional<T> itself(Class<T> kind) {
    Node<?> node = running;
    return Optional.ofNullable(node).map(Node::itself).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public ApiClient api() {
    return ApiClient.of(http, folder);
  }
}
