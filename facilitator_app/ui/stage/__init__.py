"""The room screen: something calm to rest the eyes on."""
