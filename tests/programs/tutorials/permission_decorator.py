current_user = {"name": "alice", "role": "user"}


def requires_role(role):
    def decorator(func):
        def wrapper(*args, **kwargs):
            if current_user["role"] != role:
                print(f"Access denied: {current_user['name']} is not {role}")
                return None
            return func(*args, **kwargs)
        return wrapper
    return decorator


@requires_role("admin")
def delete_user(name):
    print("deleting", name)
    return True


print(delete_user("bob"))
current_user["role"] = "admin"
print(delete_user("bob"))
