/**
 * Signs by which lib/decode tells OpenAI's errors from those of other services, many of which copy OpenAI's words.
 * Read like signatures of errors: whole words, capitals and spaces make no difference. A host is a surer sign than a
 * name, which people also mention in passing.
 */
export type Signs = {
  /** Addresses, and words that stand only in the service's own errors. They reach far. */
  hosts: readonly string[];
  /** Names. They reach a sentence or two. */
  names: readonly string[];
};

export type Provider = Signs & {
  id: string;
  /** As people call it: a proper name, the same in every language. Left out where it is no single service. */
  name?: string;
  /** Its own wordings: where one stands, the error is named as this service's, whatever else stands there. */
  says: readonly string[];
};

/** Signs of OpenAI. */
export const OURS: Signs = {
  hosts: [
    ...['openai.com', 'chatgpt.com', 'openaiexception', 'openai-organization', 'openai-processing-ms'],
    ...['codex_core', 'codex exec', 'codex cli'],
  ],
  names: ['codex', 'chatgpt', 'openai', 'gpt'],
};

/** The names above that other services don't use for themselves: those only may outweigh another service's sign. */
export const OUR_PRODUCTS: readonly string[] = ['codex', 'chatgpt'];

export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openrouter',
    name: 'OpenRouter',
    hosts: ['openrouter.ai', 'openrouterexception', 'provider returned error'],
    names: ['openrouter'],
    says: ['free-models-per-day', 'free-models-per-min', 'requires more credits, or fewer max_tokens'],
  },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com', 'azureexception', 'aka.ms/oai'],
    names: ['azure', 'azureopenai'],
    says: [
      'of your current openai s0 pricing tier',
      'token rate limit of your current openai',
      'call rate limit of your current openai',
      'under azure openai api version',
      'enqueued tokens has surpassed the configured limit',
      'access denied due to invalid subscription key',
      'the api deployment for this resource does not exist',
    ],
  },
  {
    id: 'github-copilot',
    name: 'GitHub Copilot',
    hosts: ['githubcopilot.com', 'github_copilot', 'models.github.ai', 'models.inference.ai.azure.com'],
    names: ['copilot'],
    says: ['you have no quota', 'exceeded your premium request allowance', 'exceeded your copilot'],
  },
  {
    id: 'anthropic',
    name: 'Anthropic (Claude)',
    hosts: ['api.anthropic.com', 'console.anthropic.com', 'claude.ai', 'platform.claude.com', 'anthropicexception'],
    names: ['anthropic', 'claude'],
    says: [
      'your credit balance is too low to access the',
      'overloaded_error',
      'claude usage limit reached',
      'claude ai usage limit reached',
      'hit your weekly limit · resets',
      'hit your session limit · resets',
      'hit your limit · resets',
      '5-hour limit reached · resets',
      'enforced_spend_limit_reached',
    ],
  },
  {
    id: 'bedrock',
    name: 'Amazon Bedrock',
    hosts: ['amazonaws.com', 'bedrock-runtime', 'api.aws', 'bedrockexception'],
    names: ['bedrock'],
    says: ['throttlingexception', 'modelnotreadyexception', 'too many tokens per day, please wait'],
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    hosts: [
      ...['generativelanguage.googleapis.com', 'ai.google.dev', 'aiplatform.googleapis.com', 'aistudio.google.com'],
      ...['vertexaiexception', 'vertex_ai_beta_exception', 'geminiexception', 'googleapis.com'],
      ...['models/gemini', 'google/gemini'],
    ],
    names: ['gemini', 'vertex ai', 'resource_exhausted'],
    says: ['generate_content_free_tier_requests', 'quota exceeded for metric', 'quota exceeded for quota metric'],
  },
  {
    id: 'groq',
    name: 'Groq',
    hosts: ['api.groq.com', 'console.groq.com', 'groqexception'],
    names: ['groq'],
    says: ["service tier 'on_demand'"],
  },
  {
    id: 'ollama',
    name: 'Ollama',
    hosts: ['localhost:11434', '127.0.0.1:11434', 'ollama.com', 'ollamaexception'],
    names: ['ollama'],
    says: ['try pulling it first'],
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    hosts: ['localhost:1234', '127.0.0.1:1234', 'lmstudio.ai'],
    names: ['lm studio', 'lmstudio'],
    says: [],
  },
  {
    id: 'litellm',
    name: 'LiteLLM',
    hosts: [],
    names: [],
    says: ['budget has been exceeded! current cost', 'exceededbudget', 'litellm proxy'],
  },
  {
    id: 'one-api',
    name: 'One API / New API',
    hosts: ['new_api_error', 'one_api_error', 'new-api', 'one-api'],
    names: [],
    says: [
      ...['用户额度不足', '令牌额度', '预扣费额度失败', '无可用渠道', '该令牌额度已用尽'],
      ...['insufficient_user_quota', 'pre_consume_token_quota_failed'],
    ],
  },
  {
    id: 'dashscope',
    name: 'Alibaba Cloud (DashScope)',
    hosts: ['dashscope.aliyuncs.com', 'aliyuncs.com', 'help.aliyun.com', 'alibabacloud.com', 'dashscopeexception'],
    names: ['dashscope', 'qwen'],
    says: ['throttling.ratequota', 'throttling.allocationquota'],
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    hosts: ['api.deepseek.com', 'platform.deepseek.com', 'deepseekexception'],
    names: ['deepseek'],
    says: [],
  },
  {
    id: 'moonshot',
    name: 'Moonshot (Kimi)',
    hosts: ['api.moonshot.cn', 'api.moonshot.ai', 'platform.moonshot', 'moonshotexception'],
    names: ['moonshot', 'kimi'],
    says: ['exceeded_current_quota_error', 'rate_limit_reached_error'],
  },
  {
    id: 'zhipu',
    name: 'Zhipu (GLM)',
    hosts: ['open.bigmodel.cn', 'api.z.ai', 'bigmodel.cn'],
    names: ['zhipu', 'chatglm', 'glm'],
    says: [],
  },
  {
    id: 'mistral',
    name: 'Mistral',
    hosts: ['api.mistral.ai', 'console.mistral.ai', 'mistralexception'],
    names: ['mistral', 'mixtral', 'codestral'],
    says: [],
  },
  {
    id: 'xai',
    name: 'xAI (Grok)',
    hosts: ['api.x.ai', 'console.x.ai', 'xaiexception'],
    names: ['grok'],
    says: [],
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    hosts: ['api.perplexity.ai', 'perplexityexception'],
    names: ['perplexity'],
    says: [],
  },
  {
    id: 'together',
    name: 'Together AI',
    hosts: ['api.together.xyz', 'api.together.ai', 'togetherai', 'together_aiexception'],
    names: ['together ai', 'together.ai'],
    says: [],
  },
  {
    id: 'fireworks',
    name: 'Fireworks AI',
    hosts: ['fireworks.ai', 'fireworks_ai', 'fireworks_aiexception'],
    names: ['fireworks ai'],
    says: [],
  },
  {
    id: 'cerebras',
    name: 'Cerebras',
    hosts: ['api.cerebras.ai', 'cerebrasexception'],
    names: ['cerebras'],
    says: [],
  },
  {
    id: 'nvidia',
    name: 'NVIDIA NIM',
    hosts: ['integrate.api.nvidia.com', 'build.nvidia.com', 'nvidia_nimexception'],
    names: ['nvidia nim'],
    says: [],
  },
  {
    id: 'huggingface',
    name: 'Hugging Face',
    hosts: ['huggingface.co', 'huggingfaceexception'],
    names: ['huggingface', 'hugging face'],
    says: ['monthly included credits for inference providers'],
  },
  {
    id: 'cohere',
    name: 'Cohere',
    hosts: ['api.cohere.com', 'api.cohere.ai', 'cohereexception'],
    names: ['cohere'],
    says: [],
  },
  {
    id: 'coreweave',
    name: 'CoreWeave (W&B Inference)',
    hosts: ['api.inference.wandb.ai', 'wandb.ai', 'coreweave.com'],
    names: ['coreweave', 'w&b inference'],
    says: [],
  },
  {
    id: 'siliconflow',
    name: 'SiliconFlow',
    hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
    names: ['siliconflow'],
    says: [],
  },
  {
    id: 'volcengine',
    name: 'Volcengine (Doubao)',
    hosts: ['volces.com', 'volcengine.com'],
    names: ['volcengine', 'doubao'],
    says: ['accountoverdueerror'],
  },
  {
    id: 'minimax',
    name: 'MiniMax',
    hosts: ['api.minimax.chat', 'api.minimaxi.com', 'api.minimax.io'],
    names: ['minimax'],
    says: [],
  },
  {
    id: 'opencode',
    name: 'OpenCode Zen',
    hosts: ['opencode.ai/zen', 'opencode.ai/workspace', 'opencode zen'],
    names: [],
    says: [],
  },
  {
    id: 'vercel',
    name: 'Vercel AI Gateway',
    hosts: ['ai-gateway.vercel.sh'],
    names: ['vercel ai gateway'],
    says: [],
  },
  {
    id: 'cursor',
    name: 'Cursor',
    hosts: ['cursor.com', 'cursor.sh', 'get cursor pro', 'cursor pro'],
    names: [],
    says: [],
  },
  {
    id: 'github',
    name: 'GitHub',
    hosts: ['api.github.com', 'docs.github.com'],
    names: ['github api', 'octokit'],
    says: ['api rate limit exceeded for', 'exceeded a secondary rate limit'],
  },
  {
    id: 'docker',
    name: 'Docker Hub',
    hosts: ['docker.io', 'docker.com'],
    names: ['docker hub'],
    says: ['reached your pull rate limit', 'reached your unauthenticated pull rate limit'],
  },
  {
    // Models that many services, and one's own computer, run alike.
    id: 'open-models',
    hosts: ['vllm'],
    names: ['llama', 'gpt-oss'],
    says: [],
  },
  {
    // Signing in on a second device: its codes are the same everywhere.
    id: 'device-sign-in',
    hosts: ['authorization_pending', 'device_code', 'error_description', 'login/device'],
    names: [],
    says: [],
  },
];
