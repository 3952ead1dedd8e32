"""The commands that open windows; none of them loads Qt before it is called."""
