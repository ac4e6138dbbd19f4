package juyu.http;

import io.javalin.http.Context;
import juyu.http.access.Access;
import juyu.http.access.Actor;

/** A request that was let in, and by which right. */
record Visit(Context context, Door door, Access access, Actor actor) {

  ApiRequest request(byte[] body) {
    return new ApiRequest(context, actor, body);
  }

  /** True if the same request would be let in now: a token may have been revoked meanwhile. */
  boolean stillAllowed() {
    return door.stillAdmits(context, access);
  }
}
