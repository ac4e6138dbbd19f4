package juyu.model.sync;

import java.util.List;

/** Everything that one action caused, in the order in which the node came to know it. */
public record EventsResource(List<EventResource> items) {}
