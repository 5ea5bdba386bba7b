"""What is known of installed distributions: there are none."""

__all__ = [
    "PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata",
    "packages_distributions", "requires", "version",
]


class PackageNotFoundError(ModuleNotFoundError):
    """A distribution is not installed."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


def distribution(distribution_name):
    """What is known of a distribution."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    """All distributions."""
    return iter(())


version = metadata = files = requires = distribution


def entry_points(**params):
    """What distributions offer under names."""
    return ()


def packages_distributions():
    """The distributions that packages come from."""
    return {}
