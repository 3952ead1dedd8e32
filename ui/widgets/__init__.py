"""The parts that screens are made of: values in, signals out."""
