// Asks ToolHive's own middleware what becomes of the list of tools and of calls under an authorization file.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/stacklok/toolhive/pkg/auth"
	"github.com/stacklok/toolhive/pkg/authz"
	_ "github.com/stacklok/toolhive/pkg/authz/authorizers/cedar"
	"github.com/stacklok/toolhive/pkg/mcp"
)

type call struct {
	Name      string         `json:"name"`
	Arguments map[string]any `json:"arguments"`
}

// The tools are passed on as they come, with their annotations.
type question struct {
	File  string           `json:"file"`
	Tools []map[string]any `json:"tools"`
	Calls []call           `json:"calls"`
}

type answer struct {
	Listed []string `json:"listed"`
	Passed []bool   `json:"passed"`
}

func main() {
	var asked question
	must(json.NewDecoder(os.Stdin).Decode(&asked))
	guard, err := authz.GetMiddlewareFromFile("notes", asked.File, nil)
	must(err)

	arrived := 0
	server := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		result := map[string]any{"tools": asked.Tools}
		if mcp.GetParsedMCPRequest(r.Context()).Method == "tools/call" {
			arrived++
			result = map[string]any{"content": []any{}}
		}
		must(json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": 1, "result": result}))
	})
	guarded := mcp.ParsingMiddleware(guard(server))

	var list struct {
		Result struct {
			Tools []struct {
				Name string `json:"name"`
			} `json:"tools"`
		} `json:"result"`
	}
	must(json.Unmarshal(send(guarded, "tools/list", map[string]any{}), &list))
	told := answer{Listed: []string{}, Passed: []bool{}}
	for _, tool := range list.Result.Tools {
		told.Listed = append(told.Listed, tool.Name)
	}
	for _, one := range asked.Calls {
		before := arrived
		send(guarded, "tools/call", map[string]any{"name": one.Name, "arguments": one.Arguments})
		told.Passed = append(told.Passed, arrived > before)
	}
	must(json.NewEncoder(os.Stdout).Encode(told))
}

// ToolHive applies policies to callers who have logged in.
func send(guarded http.Handler, method string, params map[string]any) []byte {
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	must(err)
	request := httptest.NewRequest(http.MethodPost, "/mcp", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	someone := &auth.Identity{PrincipalInfo: auth.PrincipalInfo{Subject: "someone", Claims: map[string]any{"sub": "someone"}}}
	recorder := httptest.NewRecorder()
	guarded.ServeHTTP(recorder, request.WithContext(auth.WithIdentity(request.Context(), someone)))
	return recorder.Body.Bytes()
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
