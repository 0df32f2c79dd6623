"""One number behind `*` would be the container."""
print(max(*[4, 5]))
print(max(*[4]))
