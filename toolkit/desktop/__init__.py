"""The window: a thin ring of pages over the services, and all that knows of Qt."""
