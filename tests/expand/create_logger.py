def create_logger(prefix):
    def log_message(message):
        print(f"[{prefix}] {message}")
    return log_message
