# Each function of the chain would hold the next one, which is made by the same expression.
def create_app():
    steps = []

    def use(step):
        steps.append(step)
        return step

    def handle(request):
        def run(index, req):
            if index < len(steps):
                return steps[index](req, lambda r: run(index + 1, r))
            return f"200 OK {req}"
        return run(0, request)

    return use, handle

use, handle = create_app()

@use
def logged(req, following):
    print(req)
    return following(req)

@use
def stripped(req, following):
    return following(req.rstrip("/"))

print(handle("/index/"))
