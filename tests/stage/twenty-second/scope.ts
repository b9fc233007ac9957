/** Of what the limits are. */
export type Scope = 'organization' | 'project';
