from .helpers import add
